/** News: dispatches arrive, and regular reports leave. */
@NullMarked
package puebla.kernel.submodel.news;

import org.jspecify.annotations.NullMarked;
