package puebla.scenario.book;

/** An outcome with its name and what it means. */
public record OutcomeEntry(String id, Wording name, Wording means) {}
