package puebla.kernel.schedule;

import puebla.kernel.mechanism.Mechanism;

/** A mechanism of a submodel and the phase of the day in which it acts. */
public record Step(Phase phase, Mechanism mechanism) {}
