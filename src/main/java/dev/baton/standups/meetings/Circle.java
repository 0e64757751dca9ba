package dev.baton.standups.meetings;

/** Whose meeting it is. */
enum Circle {
    JOINT("Both sides meet"),
    SALES("Sales meets, with a guest from marketing in turn"),
    MARKETING("Marketing meets, with a guest from sales in turn");

    private final String words;

    Circle(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean hasGuests() {
        return this != JOINT;
    }
}
