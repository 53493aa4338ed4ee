/** Country: control of places, attitudes of the people, and public belief that the client lasts. */
@NullMarked
package puebla.kernel.submodel.country;

import org.jspecify.annotations.NullMarked;
