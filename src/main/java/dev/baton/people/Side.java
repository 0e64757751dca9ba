package dev.baton.people;

/** Which side of a handover a person is on. */
public enum Side {
    SALES("in sales"),
    MARKETING("in marketing"),
    BOTH("on both sides");

    private final String where;

    Side(String where) {
        this.where = where;
    }

    /** Such as {@code in sales}. */
    String where() {
        return where;
    }

    public boolean sells() {
        return this != MARKETING;
    }

    public boolean markets() {
        return this != SALES;
    }
}
