package puebla.bench.peer;

import puebla.kernel.scenario.Contingent;

/** A contingent: its quality, and the number of its men who are not in a force, by whereabouts. */
final class Corps {
    final Contingent contingent;
    final long name;
    final boolean foreign;
    final double quality;
    final double lateQuality;
    /** Men in forces. */
    long field;
    /** Men at home who can still be recruited. */
    long home;
    long dispersed;
    long captive;
    long deserted;
    long returned;
    long killed;
    long deadOfDisease;

    Corps(Contingent contingent, long name, boolean foreign, double quality, double lateQuality) {
        this.contingent = contingent;
        this.name = name;
        this.foreign = foreign;
        this.quality = quality;
        this.lateQuality = lateQuality;
    }

    /** Returns the key of its garrison of a place; the keys of columns from there derive from it. */
    long nameAt(Place place) {
        return name * 31 ^ place.name;
    }

    boolean is(Contingent.Kind kind) {
        return contingent.kind() == kind;
    }
}
