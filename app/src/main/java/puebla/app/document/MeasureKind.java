package puebla.app.document;

import puebla.kernel.scenario.Measure;

/** The two kinds of measures in documents: dates of events, and amounts. */
final class MeasureKind {
    private MeasureKind() {}

    static boolean isDate(Measure measure) {
        return measure.isDate();
    }

    static String id(boolean date) {
        return date ? "date" : "amount";
    }
}
