/** Bounded caches and the choice of the entry to remove. The package depends on no other package of the project. */
@NullMarked
package puebla.web.cache;

import org.jspecify.annotations.NullMarked;
