package puebla.web.job;

/**
 * State and progress of a job.
 *
 * @param id
 *            id of the job; equal requests have the same id
 * @param state
 *            {@code waiting}, {@code running}, {@code done}, {@code stopped} or {@code failed}
 * @param finished
 *            number of finished runs, pairs or branches
 * @param total
 *            number that the job needs, as far as it is known
 * @param fault
 *            reason of a failure; empty without one
 * @param question
 *            the request
 */
public record JobProgress(String id, String state, int finished, int total, String fault, JobQuestion question) {}
