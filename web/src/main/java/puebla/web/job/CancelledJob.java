package puebla.web.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Answer to the cancellation of a job.
 *
 * @param job
 *            state and progress before it
 * @param stopped
 *            whether the job was cancelled; false if it was over, or if another client is subscribed
 */
public record CancelledJob(@JsonUnwrapped JobProgress job, boolean stopped) {}
