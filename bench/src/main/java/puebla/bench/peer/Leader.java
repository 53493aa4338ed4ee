package puebla.bench.peer;

/** A named commander. */
final class Leader {
    final double ability;
    /** Fit to raise an army: a general or a governor. */
    final boolean commands;
    int side;
    boolean active;
    Place place;

    Leader(double ability, boolean commands, int side, boolean active, Place place) {
        this.ability = ability;
        this.commands = commands;
        this.side = side;
        this.active = active;
        this.place = place;
    }
}
