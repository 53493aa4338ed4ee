package puebla.lab.narrative;

import puebla.scenario.catalog.Language;

/** The components that narrate one run in one language. */
final class NarrativeContext {
    final CompletedRun run;
    final MessageBundle words;
    final Dates dates;
    final Counts counts;
    final EventChains chains;
    final ArgumentResolver scene;
    final Salience salience;
    final SentenceWriter writer;

    NarrativeContext(CompletedRun run, Language language) {
        this.run = run;
        words = new MessageBundle(run.metadata(), language);
        dates = new Dates(words);
        counts = new Counts(words);
        chains = new EventChains(run.events());
        scene = new ArgumentResolver(run, chains, words, new NameForms(words, run.metadata()), counts);
        salience = new Salience(run, chains);
        writer = new SentenceWriter(run, chains, words, dates, counts, scene);
    }

    /** Returns the writer of the closing paragraphs: how the war ended, and what it cost. */
    Closing closing() {
        return new Closing(run, words, dates, counts, scene);
    }
}
