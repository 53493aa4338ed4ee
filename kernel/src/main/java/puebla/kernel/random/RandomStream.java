package puebla.kernel.random;

/** Random streams, one for each use of random numbers, so that no two mechanisms share draws. */
public enum RandomStream {
    PARAMETER, CALENDAR, MAIL, DECISION, MORATORIUM, SAILING, TALKS, EXIT, REINFORCEMENT, COMMAND, BATTLE,
    BATTLE_LOSSES, SIEGE, DISEASE, OUTBREAK, DESERTION, RECRUITING, DRAFT, BANDS, INTERDICTION, RAID, CONVERSION,
    CONTROL, LOAN, RECOGNITION, DEFECTION, LEADER, THRONE, NEIGHBOUR, COMMITMENT, COLLAPSE, RULER, SEAT, NEWS;

    private static final int BITS_16 = 0xFFFF;

    private final long key = KeyedRandom.key("stream:" + name());

    long key() {
        return key;
    }

    /** Returns sixteen bits of the key. They differ between all streams; a test verifies this. */
    int number() {
        return (int) key & BITS_16;
    }
}
