/// Waits for changes in a site's folder.
enum FolderWatcher {
  /// Tells `changed` of every change from now on, on the thread it is called on, and never returns.
  /// What changed is told as paths from the site's folder; nil is anything.
  static func follow(_ folder: String, _ changed: (Set<String>?) -> Void) {
    #if os(Linux)
      if let watch = Inotify(folder: folder) {
        // What changed before the watch began is found by looking through everything once.
        changed(nil)
        watch.follow(changed)
      }
    #endif
    poll(changed)
  }

  /// Looks through everything again and again, for systems that will not tell of changes, or not of
  /// so many folders. The pause grows with what looking costs.
  private static func poll(_ changed: (Set<String>?) -> Void) {
    let clock = ContinuousClock()
    while true {
      let cost = clock.measure { changed(nil) }
      Pause.wait(max(.milliseconds(300), cost * 10))
    }
  }
}

/// Names that editors use for themselves while they save.
enum EditorName {
  /// Whether a file is one that a site passes over.
  static func isPassedOver(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
  }
}
