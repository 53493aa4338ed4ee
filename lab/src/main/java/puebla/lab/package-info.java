/**
 * Many wars to answers. Knows no war of its own: it multiplies runs, counts and ranks them and writes tables.
 *
 * <p>Start at {@link puebla.lab.Ensemble}: wars of many seeds on many threads, handed on in the order of the seeds. What is made of them is in
 * {@code summary}, {@code claims} and {@code store}; {@code telling} is about one war.
 */
@NullMarked
package puebla.lab;

import org.jspecify.annotations.NullMarked;
