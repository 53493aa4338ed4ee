/** Questions that take a while: bounded, shared, cancelled. Start at {@link puebla.web.work.Jobs}. */
@NullMarked
package puebla.web.work;

import org.jspecify.annotations.NullMarked;
