/**
 * Long-running jobs: limits, CPU sharing and cancellation. Start at {@link puebla.web.work.Jobs}. The package depends
 * on package {@code http}, on {@link puebla.web.Shelf}, and on the modules {@code kernel}, {@code scenario} and
 * {@code lab}.
 */
@NullMarked
package puebla.web.work;

import org.jspecify.annotations.NullMarked;
