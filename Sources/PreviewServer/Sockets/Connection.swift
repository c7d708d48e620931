/// A client on the line.
struct Connection {
  /// What is being done with it.
  enum Phase: Hashable {
    /// Its request is awaited.
    case reading
    /// The answer is on its way.
    case writing
    /// It is told of changes until it hangs up.
    case streaming
    /// It has got its answer and is let go once it has read it: hanging up at once would take the
    /// answer from one that is still writing.
    case leaving
  }

  let descriptor: Int32
  var phase = Phase.reading
  /// What it has said and we have not read yet.
  var input: [UInt8] = []
  /// What is still to be written.
  var output: ArraySlice<UInt8> = []
  /// Whether it may ask again.
  var isPersistent = false
  /// When our patience ends, in seconds of the monotonic clock.
  var deadline: Double
  /// The page that it shows, where it is told of changes.
  var watch: PageWatch?
  /// How many requests it has made.
  var requestCount = 0

  init(descriptor: Int32, now: Double) {
    self.descriptor = descriptor
    deadline = now + Patience.request
  }
}

/// A page that a browser shows, and which version of it.
struct PageWatch: Sendable, Hashable {
  /// The page's address from the root, as it was asked for.
  let path: String
  /// The version that is shown.
  var version: String
  /// Which findings it has been told; nil is none.
  var findingsNumber: Int?
  /// Which images and the like it shows; nil where it is not known.
  var assetsNumber: Int?
}

/// For how many seconds a client is waited for.
enum Patience {
  /// Until its whole request is there, however slowly it comes.
  static let request = 10.0
  /// Until it asks again.
  static let idle = 30.0
  /// Until it has taken in some of the answer.
  static let answer = 20.0
  /// Between signs of life to one that is told of changes.
  static let stream = 15.0
  /// Until one that is let go hangs up.
  static let leaving = 1.0
}
