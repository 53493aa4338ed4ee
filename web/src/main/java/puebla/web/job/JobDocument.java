package puebla.web.job;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A job with its result so far.
 *
 * @param job
 *            state and progress
 * @param answer
 *            document over the finished runs; null before the first one
 */
public record JobDocument(@JsonUnwrapped JobProgress job, @Nullable Record answer) {}
