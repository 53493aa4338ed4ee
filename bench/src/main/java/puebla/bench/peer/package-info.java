/**
 * The peer: the country-and-troops part of the model, written for MASON as a reference for the kernel's speed; see
 * docs/decisions/0009-the-peer.md. Start at {@link puebla.bench.peer.PeerWar}. Its two styles are
 * {@link puebla.bench.peer.NaturalWar} and {@link puebla.bench.peer.TunedWar}. The agents use the formulas of the
 * kernel; the mechanisms there document reasons and sources. The package depends on the kernel and on MASON.
 */
@NullMarked
package puebla.bench.peer;

import org.jspecify.annotations.NullMarked;
