package puebla.scenario.catalog;

/** The metadata of an outcome: its name and its meaning. */
public record OutcomeEntry(String id, LocalizedText name, LocalizedText means) {}
