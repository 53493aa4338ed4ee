package puebla.scenario.catalog;

import puebla.kernel.scenario.Prior;

/**
 * The metadata of a parameter or trait of the model, with its evidence.
 *
 * @param trait
 *            true for a trait: a property of a person or power, drawn like a parameter
 * @param fixed
 *            true if an override fixes the value, so that it is not drawn
 */
public record ParameterEntry(String id, String unit, Prior prior, boolean trait, boolean fixed, Evidence evidence) {}
