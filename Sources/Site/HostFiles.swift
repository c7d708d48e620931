import Language
import Markup
import ProgrammeModel
import Templates

/// Files that web servers and search engines read.
enum HostFiles {
  /// For Netlify and Cloudflare Pages.
  static let headers = """
    /*
      Content-Security-Policy: \(ContentSecurityPolicy.text); frame-ancestors 'self'
      X-Content-Type-Options: nosniff
      Referrer-Policy: strict-origin-when-cross-origin

    /*.ics
      Content-Type: text/calendar; charset=utf-8
      Cache-Control: public, max-age=900, must-revalidate
      Access-Control-Allow-Origin: *

    /assets/*
      Cache-Control: public, max-age=31536000, immutable

    """

  /// For Apache, which much plain web space runs on.
  static let htaccess = """
    AddType text/calendar .ics
    AddCharset utf-8 .ics .html .css .js .xml .txt .bib .ris .json .csv
    ErrorDocument 404 /404.html
    <IfModule mod_headers.c>
      Header always set X-Content-Type-Options "nosniff"
      Header always set Referrer-Policy "strict-origin-when-cross-origin"
      <FilesMatch "\\.html$">
        Header always set Content-Security-Policy "\(ContentSecurityPolicy.text); frame-ancestors 'self'"
      </FilesMatch>
      <FilesMatch "\\.ics$">
        Header set Cache-Control "public, max-age=900, must-revalidate"
        Header set Access-Control-Allow-Origin "*"
      </FilesMatch>
    </IfModule>

    """

  /// Everything may be read by robots, calendars too.
  static func robots(url: String?) -> String {
    "User-agent: *\nDisallow:\n" + (url.map { "\nSitemap: \($0)/sitemap.xml\n" } ?? "")
  }

  /// The addresses of all pages, for search engines, each with those of its translations. When a page
  /// was changed is what its author says, and nothing else.
  static func sitemap(of site: CheckedSite, url: String) -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
      xmlns:xhtml="http://www.w3.org/1999/xhtml">

      """
    for page in site.pages where !page.head.isDraft {
      let date = (page.head.updated ?? page.head.published).map { "<lastmod>\($0.iso)</lastmod>" }
      text += "<url><loc>\(address(of: page))</loc>\(date ?? "")\(alternates(to: page))</url>\n"
    }
    return Array((text + "</urlset>\n").utf8)

    func address(of page: Page) -> String {
      HTML(url + Templates.encodedPath(page.address.path)).string
    }

    func alternates(to page: Page) -> String {
      let versions = site.versions(of: page).filter { !$0.head.isDraft }
      guard versions.count > 1 else { return "" }
      let languages = versions.map { ($0.language.tag, $0) } + [("x-default", versions[0])]
      return languages.map { language, version in
        "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(address(of: version))\"/>"
      }.joined()
    }
  }
}
