import Testing

@testable import Caseload

@Suite("the part that an array job asks for") struct ShardFindingTests {
  typealias Variables = [String: String]

  private static func slurm(_ id: String, _ range: (Int, Int, Int), _ count: Int) -> Variables {
    [
      "SLURM_ARRAY_TASK_ID": id, "SLURM_ARRAY_TASK_MIN": "\(range.0)", "SLURM_ARRAY_TASK_MAX": "\(range.1)",
      "SLURM_ARRAY_TASK_STEP": "\(range.2)", "SLURM_ARRAY_TASK_COUNT": "\(count)",
    ]
  }

  private static func engine(_ id: String, _ first: String, _ last: String, _ step: String) -> Variables {
    ["SGE_TASK_ID": id, "SGE_TASK_FIRST": first, "SGE_TASK_LAST": last, "SGE_TASK_STEPSIZE": step]
  }

  static let found: [(Variables, String)] = [
    (slurm("0", (0, 9, 1), 10), "1/10"),
    (slurm("9", (0, 9, 1), 10), "10/10"),
    (slurm("4", (1, 4, 1), 4), "4/4"),
    (slurm("5", (1, 7, 2), 4), "3/4"),
    (slurm("1", (1, 1, 1), 1), "1/1"),
    (["SLURM_ARRAY_TASK_ID": "2", "SLURM_ARRAY_TASK_COUNT": "3"], "3/3"),
    (["JOB_COMPLETION_INDEX": "0", "TAKEHOME_SHARD_COUNT": "5"], "1/5"),
    (["JOB_COMPLETION_INDEX": "4", "TAKEHOME_SHARD_COUNT": "5"], "5/5"),
    (["AWS_BATCH_JOB_ARRAY_INDEX": "9", "AWS_BATCH_JOB_ARRAY_SIZE": "10"], "10/10"),
    (["BATCH_TASK_INDEX": "0", "BATCH_TASK_COUNT": "2"], "1/2"),
    (["PBS_ARRAY_INDEX": "1", "TAKEHOME_SHARD_COUNT": "8"], "1/8"),
    (["PBS_ARRAYID": "8", "TAKEHOME_SHARD_COUNT": "8"], "8/8"),
    (["PBS_ARRAYID": "3", "PBS_ARRAY_INDEX": "3", "TAKEHOME_SHARD_COUNT": "8"], "3/8"),
    (engine("1", "1", "10", "3"), "1/4"),
    (engine("10", "1", "10", "3"), "4/4"),
    (engine("7", "1", "9", "3"), "3/3"),
    (["PARALLEL_SEQ": "2", "TAKEHOME_SHARD_COUNT": "2", "PARALLEL_JOBSLOT": "1"], "2/2"),
    (
      ["JOB_COMPLETION_INDEX": "1", "TAKEHOME_SHARD_COUNT": "2"]
        .merging(engine("undefined", "undefined", "undefined", "undefined")) { $1 }, "2/2"
    ),
    (["BATCH_TASK_INDEX": "1", "BATCH_TASK_COUNT": "2", "PARALLEL_SEQ": "2", "TAKEHOME_SHARD_COUNT": "2"], "2/2"),
  ]

  @Test("is found", arguments: found)
  func finds(_ environment: Variables, _ shard: String) throws {
    #expect(try ShardFinding(in: environment).shard.description == shard)
  }

  static let refused: [(Variables, String)] = [
    ([:], "this is no task of an array"),
    (engine("undefined", "undefined", "undefined", "undefined"), "this is no task of an array"),
    (["TAKEHOME_SHARD_COUNT": "4"], "this is no task of an array"),
    (["SLURM_ARRAY_TASK_ID": ""], "this is no task of an array"),
    (["SLURM_ARRAY_TASK_ID": "1"], "Slurm gives no number of tasks."),
    (["JOB_COMPLETION_INDEX": "0"], "a Kubernetes Indexed Job gives no number of tasks. Set TAKEHOME_SHARD_COUNT"),
    (["PARALLEL_SEQ": "1"], "GNU parallel gives no number of tasks."),
    (["PBS_ARRAY_INDEX": "0", "TAKEHOME_SHARD_COUNT": "8"], "PBS_ARRAY_INDEX=0 is out of range"),
    (["PARALLEL_SEQ": "3", "TAKEHOME_SHARD_COUNT": "2"], "PARALLEL_SEQ=3 is out of range"),
    (["BATCH_TASK_INDEX": "2", "BATCH_TASK_COUNT": "2"], "BATCH_TASK_INDEX=2 is out of range"),
    (["BATCH_TASK_INDEX": "0", "BATCH_TASK_COUNT": "0"], "BATCH_TASK_INDEX=0 is out of range"),
    (["BATCH_TASK_INDEX": "0", "BATCH_TASK_COUNT": "100001"], "BATCH_TASK_INDEX=0 is out of range"),
    (["BATCH_TASK_INDEX": "one", "BATCH_TASK_COUNT": "2"], "BATCH_TASK_INDEX is no plain number."),
    (["BATCH_TASK_INDEX": "-1", "BATCH_TASK_COUNT": "2"], "BATCH_TASK_INDEX is no plain number."),
    (["BATCH_TASK_INDEX": "1", "BATCH_TASK_COUNT": "two"], "BATCH_TASK_COUNT is no plain number."),
    (slurm("3", (1, 9, 2), 4), "SLURM_ARRAY_TASK_COUNT says 4 tasks, SLURM_ARRAY_TASK_MAX says 5."),
    (slurm("4", (1, 7, 2), 4), "SLURM_ARRAY_TASK_ID=4 is out of range"),
    (slurm("0", (1, 4, 1), 4), "SLURM_ARRAY_TASK_ID=0 is out of range"),
    (slurm("1", (1, 4, 0), 4), "SLURM_ARRAY_TASK_ID=1 is out of range"),
    (
      slurm("1", (1, 4, 1), 4).merging(["TAKEHOME_SHARD_COUNT": "8"]) { $1 },
      "SLURM_ARRAY_TASK_COUNT says 4 tasks, TAKEHOME_SHARD_COUNT says 8."
    ),
    (
      slurm("1", (1, 4, 1), 4).merging(["PARALLEL_SEQ": "2", "TAKEHOME_SHARD_COUNT": "4"]) { $1 },
      "Slurm (SLURM_ARRAY_TASK_ID) says 1/4, GNU parallel (PARALLEL_SEQ) says 2/4."
    ),
    (slurm("1", (1, 4, 1), 4).merging(["PARALLEL_SEQ": "2"]) { $1 }, "GNU parallel gives no number of tasks."),
    (
      ["PBS_ARRAYID": "1", "PBS_ARRAY_INDEX": "2", "TAKEHOME_SHARD_COUNT": "2"],
      "says 2/2, Torque (PBS_ARRAYID) says 1/2."
    ),
  ]

  @Test("is refused in a sentence that says what to do", arguments: refused)
  func refuses(_ environment: Variables, _ sentence: String) {
    let refusal = #expect(throws: ShardRefusal.self) { try ShardFinding(in: environment) }
    #expect(refusal?.description.contains(sentence) == true, "\(refusal?.description ?? "")")
    #expect(refusal?.description.hasSuffix("ive --shard I/N.") == true)
  }

  @Test("says who told it")
  func source() throws {
    #expect(
      try ShardFinding(in: ["BATCH_TASK_INDEX": "0", "BATCH_TASK_COUNT": "2"]).source
        == "Google Batch (BATCH_TASK_INDEX)")
  }
}
