package puebla.bench.peer;

import puebla.kernel.data.Contingent;

/** Soldiers of one flag, and where those of its men are who are in no force. */
final class Corps {
    final Contingent contingent;
    final long name;
    final boolean foreign;
    final double quality;
    final double lateQuality;
    /** In forces. */
    long field;
    /** Men at home who can still be raised. */
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

    /** Name of its garrison of a place, and what the names of columns from there begin with. */
    long nameAt(Place place) {
        return name * 31 ^ place.name;
    }

    boolean is(Contingent.Kind kind) {
        return contingent.kind() == kind;
    }
}
