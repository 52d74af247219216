/// A system that runs one program many times as an array of tasks, and the variables by which it tells each its place.
struct ShardSystem: Hashable, Sendable {
  /// The variable that gives the number of tasks where the system gives none.
  static let countVariable = "TAKEHOME_SHARD_COUNT"

  /// What people call it.
  let name: String
  /// The variable with the place of the task.
  let place: String
  /// The number of the first task, where it is always the same.
  var start = 0
  /// The variables with the numbers of the first and the last task and the step between two.
  var first, last, step: String?
  /// The variable with the number of tasks.
  var count: String?

  /// Every system that is known. Where a system gives no count, `TAKEHOME_SHARD_COUNT` does.
  ///
  /// Sources: Slurm "Job Array Support" and sbatch(1); AWS Batch "Job environment variables"; Google Cloud Batch
  /// TaskGroup (0 through BATCH_TASK_COUNT - 1); Kubernetes "Indexed Job"; GNU parallel(1); PBS Professional User's Guide
  /// and Torque qsub(1), whose arrays begin where the call says, so that 1 is asked for; Grid Engine qsub(1).
  static let all: [ShardSystem] = [
    ShardSystem(
      name: "Slurm", place: "SLURM_ARRAY_TASK_ID", first: "SLURM_ARRAY_TASK_MIN", last: "SLURM_ARRAY_TASK_MAX",
      step: "SLURM_ARRAY_TASK_STEP", count: "SLURM_ARRAY_TASK_COUNT"),
    ShardSystem(name: "a Kubernetes Indexed Job", place: "JOB_COMPLETION_INDEX"),
    ShardSystem(name: "AWS Batch", place: "AWS_BATCH_JOB_ARRAY_INDEX", count: "AWS_BATCH_JOB_ARRAY_SIZE"),
    ShardSystem(name: "Google Batch", place: "BATCH_TASK_INDEX", count: "BATCH_TASK_COUNT"),
    ShardSystem(name: "PBS", place: "PBS_ARRAY_INDEX", start: 1),
    ShardSystem(name: "Torque", place: "PBS_ARRAYID", start: 1),
    ShardSystem(
      name: "Grid Engine", place: "SGE_TASK_ID", first: "SGE_TASK_FIRST", last: "SGE_TASK_LAST",
      step: "SGE_TASK_STEPSIZE"),
    ShardSystem(name: "GNU parallel", place: "PARALLEL_SEQ", start: 1),
  ]

  /// The part that the system tells; nil when this process is no task of it.
  func shard(_ environment: [String: String]) throws(ShardRefusal) -> Shard? {
    guard let told = environment[place], !told.isEmpty, told != "undefined" else { return nil }
    let place = try number(self.place, environment) ?? 0
    let start = try first.flatMap { (name) throws(ShardRefusal) in try number(name, environment) } ?? self.start
    let step = try self.step.flatMap { (name) throws(ShardRefusal) in try number(name, environment) } ?? 1
    let count = try self.count(environment, start: start, step: step)
    guard step > 0, place >= start, (place - start) % step == 0,
      let shard = Shard(index: (place - start) / step + 1, count: count)
    else {
      throw ShardRefusal(
        "\(self.place)=\(place) is out of range: \(name) has \(count) tasks here, from \(start) in steps of \(step). "
          + "Number the tasks so, or give --shard I/N.")
    }
    return shard
  }

  /// How many tasks there are, as all that tell it agree.
  private func count(_ environment: [String: String], start: Int, step: Int) throws(ShardRefusal) -> Int {
    var counts: [(name: String, number: Int)] = []
    for name in [count, Self.countVariable].compactMap(\.self) {
      if let number = try number(name, environment) { counts.append((name, number)) }
    }
    if let last, let number = try number(last, environment), step > 0, number >= start {
      counts.append((last, (number - start) / step + 1))
    }
    guard let first = counts.first else {
      let names = [count, last, Self.countVariable].compactMap(\.self).joined(separator: " or ")
      throw ShardRefusal("\(name) gives no number of tasks. Set \(names), or give --shard I/N.")
    }
    if let other = counts.first(where: { $0.number != first.number }) {
      throw ShardRefusal(
        "\(first.name) says \(first.number) tasks, \(other.name) says \(other.number). "
          + "Number the tasks without gaps, or give --shard I/N.")
    }
    return first.number
  }

  private func number(_ name: String, _ environment: [String: String]) throws(ShardRefusal) -> Int? {
    guard let text = environment[name], !text.isEmpty, text != "undefined" else { return nil }
    guard let number = PlainNumber.read(text) else {
      throw ShardRefusal("\(name) is no plain number. Set it to one, or give --shard I/N.")
    }
    return number
  }
}

/// Why the part of a caseload is not known.
public struct ShardRefusal: Error, Hashable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}
