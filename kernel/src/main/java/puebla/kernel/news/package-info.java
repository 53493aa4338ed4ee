/**
 * Mechanisms of mail: delivery and regular reports.
 */
@NullMarked
package puebla.kernel.news;

import org.jspecify.annotations.NullMarked;
