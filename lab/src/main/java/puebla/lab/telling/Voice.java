package puebla.lab.telling;

import puebla.scenario.book.Language;

/** The components that narrate one run in one language. */
final class Voice {
    final Tale tale;
    final Words words;
    final Dates dates;
    final Counts counts;
    final Chains chains;
    final Scene scene;
    final Salience salience;
    final Scribe scribe;

    Voice(Tale tale, Language language) {
        this.tale = tale;
        words = new Words(tale.book(), language);
        dates = new Dates(words);
        counts = new Counts(words);
        chains = new Chains(tale.events());
        scene = new Scene(tale, chains, words, new Forms(words, tale.book()), counts);
        salience = new Salience(tale, chains);
        scribe = new Scribe(tale, chains, words, dates, counts, scene);
    }

    /** Returns the writer of the closing paragraphs: how the war ended, and what it cost. */
    Closing closing() {
        return new Closing(tale, words, dates, counts, scene);
    }
}
