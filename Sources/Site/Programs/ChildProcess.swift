#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program, started without a shell and given so long and no longer.
enum ChildProcess {
  /// How it ended.
  enum Outcome: Equatable {
    case exited(Int32)
    case killed(Int32)
    case timedOut
  }

  /// What every program gets to know of the user's environment.
  private static let passedOn = ["PATH", "HOME", "USER", "LANG", "LC_ALL", "TMPDIR"]

  /// Runs a program to its end. What it says goes to the file `log`; besides what every program
  /// gets to know of the user's environment, it gets the variables that are `passing`.
  static func run(
    _ program: String, _ arguments: [String], log: String, seconds: Int, passing: [String] = []
  ) throws(DiskError) -> Outcome {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    // A group of its own, so that what it starts can be stopped with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let environment = (passedOn + passing).compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    var child: pid_t = 0
    let fault = withCStrings([program] + arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&child, program, &actions, &attributes, arguments, environment)
      }
    }
    guard fault == 0 else { throw DiskError(path: program, code: fault) }
    return wait(for: child, seconds: seconds)
  }

  private static func wait(for child: pid_t, seconds: Int) -> Outcome {
    let end = now() + Double(seconds)
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      if now() > end {
        kill(-child, SIGKILL)
        waitpid(child, &status, 0)
        return .timedOut
      }
      usleep(20_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
