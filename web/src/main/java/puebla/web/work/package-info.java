/** Long-running jobs: limits, CPU sharing and cancellation. Start at {@link puebla.web.work.Jobs}. */
@NullMarked
package puebla.web.work;

import org.jspecify.annotations.NullMarked;
