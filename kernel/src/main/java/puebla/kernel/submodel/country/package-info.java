/**
 * Country: control of places, attitudes of the people, and public belief that the client lasts.
 *
 * <p>Start at {@link Control}. Control of a place follows the strengths of both sides per 1,000 inhabitants, with a
 * time constant:
 *
 * <pre>
 *   c* = tanh(control.slope × ln(E / R)),   dc = (c* − c) / control.days
 * </pre>
 *
 * {@link Opinion} has the attitudes that follow from control, and {@link Belief} the public belief. See
 * docs/model/submodels/country.md.
 */
@NullMarked
package puebla.kernel.submodel.country;

import org.jspecify.annotations.NullMarked;
