package dev.baton.briefs;

/** Where customers meet a campaign. */
enum Channel {
    EMAIL("E-mail"),
    EVENT("Events"),
    WEBINAR("Webinars"),
    SOCIAL("Social media"),
    ADS("Advertisements"),
    WEB("Website"),
    PHONE("Phone"),
    PARTNERS("Partners"),
    PRESS("Press"),
    OTHER("Other");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
