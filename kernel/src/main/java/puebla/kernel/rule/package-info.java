/**
 * Readings and acts that several mechanisms share. A mechanism never depends on another: what two of them need is here.
 */
@NullMarked
package puebla.kernel.rule;

import org.jspecify.annotations.NullMarked;
