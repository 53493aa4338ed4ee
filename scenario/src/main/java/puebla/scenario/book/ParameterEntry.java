package puebla.scenario.book;

import puebla.kernel.data.Prior;

/**
 * A parameter or trait of the model with what it rests on.
 *
 * @param trait
 *            the nature of a person or power, drawn like a parameter
 * @param fixed
 *            a change fixed it: it is not drawn
 */
public record ParameterEntry(String id, String unit, Prior prior, boolean trait, boolean fixed, Evidence evidence) {}
