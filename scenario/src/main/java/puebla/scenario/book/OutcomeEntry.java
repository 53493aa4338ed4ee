package puebla.scenario.book;

/** The metadata of an outcome: its name and its meaning. */
public record OutcomeEntry(String id, Wording name, Wording means) {}
