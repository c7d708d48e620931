#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// The changes of a site's folder as Linux tells of them (inotify(7)). Every folder is watched by
  /// itself, new ones as they come.
  final class Inotify {
    private let root: String
    private let descriptor: Int32
    /// The watched folders' paths from the root, by the number of the watch; the root is empty.
    private var folders: [Int32: String] = [:]
    private var hasFailed = false

    /// What is told of: that a file has been written whole, came, went or got other rights.
    private static let mask = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB)
    private static let isFolder = UInt32(IN_ISDIR)

    /// Watches a site's folder; nil where the system will not watch so much.
    init?(folder: String) {
      descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard descriptor >= 0 else { return nil }
      root = folder
      watch("")
      for name in ["content", "theme"] { watchTree(name) }
      if hasFailed {
        close(descriptor)
        return nil
      }
    }

    deinit { close(descriptor) }

    /// Tells `changed` of every change; returns where the system cannot go on.
    func follow(_ changed: (Set<String>?) -> Void) {
      var told: Change? = nil
      while !hasFailed {
        // Editors save in several steps: what belongs together comes within milliseconds.
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        let count = poll(&wait, 1, told == nil ? -1 : 6)
        if count < 0, errno != EINTR { return }
        if count > 0 {
          if let more = read() { told = (told ?? .paths([])).joined(with: more) }
        } else if count == 0, let change = told {
          told = nil
          switch change {
          case .anything: changed(nil)
          case .paths(let paths): changed(paths)
          }
        }
      }
    }

    private enum Change {
      case paths(Set<String>)
      case anything

      func joined(with other: Change) -> Change {
        guard case .paths(let mine) = self, case .paths(let others) = other else {
          return .anything
        }
        return .paths(mine.union(others))
      }
    }

    /// What the next events come to; nil where it is nothing.
    private func read() -> Change? {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = buffer.withUnsafeMutableBytes { readEvents(descriptor, $0) }
      guard count > 0 else {
        if count == 0 || errno != EAGAIN { hasFailed = errno != EINTR }
        return nil
      }
      var change: Change?
      buffer.withUnsafeBytes { bytes in
        var offset = 0
        let head = MemoryLayout<inotify_event>.size
        while offset + head <= count {
          let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          let end = offset + head + Int(event.len)
          let name = bytes[(offset + head)..<min(end, count)].prefix { $0 != 0 }
          offset = end
          if let one = self.change(event, name: String(decoding: name, as: UTF8.self)) {
            change = (change ?? .paths([])).joined(with: one)
          }
        }
      }
      return change
    }

    private func change(_ event: inotify_event, name: String) -> Change? {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { return .anything }
      if event.mask & UInt32(IN_IGNORED) != 0 {
        folders[event.wd] = nil
        return nil
      }
      guard let folder = folders[event.wd], !name.isEmpty, !EditorName.isPassedOver(name) else {
        return nil
      }
      let path = folder.isEmpty ? name : folder + "/" + name
      // Beside content/ and theme/ there is site.yml, and what is none of ours, such as public/.
      guard !folder.isEmpty || ["site.yml", "content", "theme"].contains(name) else { return nil }
      if event.mask & Self.isFolder != 0 {
        guard event.mask & UInt32(IN_ATTRIB) == 0 else { return nil }
        if event.mask & UInt32(IN_MOVED_FROM) != 0 { forgetTree(path) }
        if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { watchTree(path) }
        return .anything
      }
      // A new file is told of again once it has been written, unless it is another name of one.
      if event.mask & UInt32(IN_CREATE) != 0, !isAnotherName(path) { return nil }
      return .paths([path])
    }

    private func isAnotherName(_ path: String) -> Bool {
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { return false }
      return status.st_mode & S_IFMT != S_IFREG || status.st_nlink > 1
    }

    private func watch(_ path: String) {
      let full = path.isEmpty ? root : root + "/" + path
      let number = inotify_add_watch(
        descriptor, full, Self.mask | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW))
      if number >= 0 {
        folders[number] = path
      } else if errno == ENOSPC || errno == ENOMEM {
        hasFailed = true
      }
    }

    /// Watches a folder and all below it. A folder that comes while this looks is told of by the
    /// watch of the one it is in, which is there before it is looked through.
    private func watchTree(_ path: String) {
      watch(path)
      guard !hasFailed, let handle = opendir(root + "/" + path) else { return }
      defer { closedir(handle) }
      while let entry = readdir(handle) {
        let type = Int32(entry.pointee.d_type)
        guard type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN) else { continue }
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if !EditorName.isPassedOver(name) { watchTree(path + "/" + name) }
      }
    }

    private func forgetTree(_ path: String) {
      for (number, folder) in folders where folder == path || folder.hasPrefix(path + "/") {
        inotify_rm_watch(descriptor, number)
        folders[number] = nil
      }
    }
  }

  private func readEvents(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    read(descriptor, buffer.baseAddress, buffer.count)
  }
#endif
