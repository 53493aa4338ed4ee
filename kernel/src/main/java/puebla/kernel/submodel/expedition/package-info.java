/** Patron's expedition: its command, road posts, reinforcement and cost. */
@NullMarked
package puebla.kernel.submodel.expedition;

import org.jspecify.annotations.NullMarked;
