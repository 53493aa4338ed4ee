/**
 * Guerrilla: irregular bands and their raids.
 *
 * <p>Start at {@link Guerrillas}. The irregulars G of a place change each day by those who rise, those who are swept
 * and those who go home:
 *
 * <pre>
 *   dG = bands.rise × people × active in the hills × arms × … − (swept + home) × G
 * </pre>
 *
 * {@link Raids} lets them attack. See docs/model/submodels/guerrilla.md.
 */
@NullMarked
package puebla.kernel.submodel.guerrilla;

import org.jspecify.annotations.NullMarked;
