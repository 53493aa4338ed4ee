/**
 * Shipped and uploaded scenarios by name. The package depends on package {@code cache} and on the module {@code
 * scenario}.
 */
@NullMarked
package puebla.web.scenario;

import org.jspecify.annotations.NullMarked;
