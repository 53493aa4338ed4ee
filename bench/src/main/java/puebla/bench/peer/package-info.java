/**
 * The daily work of the country and its troops as a MASON modeller would write it, to measure the kernel against:
 * docs/decisions/0009-the-peer.md. Start at {@link puebla.bench.peer.PeerWar}; its two styles are
 * {@link puebla.bench.peer.NaturalWar} and {@link puebla.bench.peer.TunedWar}. What the agents do is the kernel's, formula for
 * formula; the mechanisms there say why and where from.
 */
@NullMarked
package puebla.bench.peer;

import org.jspecify.annotations.NullMarked;
