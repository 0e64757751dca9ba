package dev.baton.leads;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file holds what.
 *
 * @param places where it stands, the first being 0; of two that say the same, the first
 * @param unknown the names of those that are left out
 */
record LeadHeader(Map<LeadColumn, Integer> places, List<String> unknown, int width) {

    LeadHeader {
        places = Map.copyOf(places);
        unknown = List.copyOf(unknown);
    }

    /** What came of reading the first row. */
    sealed interface Reading {

        record Fine(LeadHeader header) implements Reading {}

        record Wrong(String reason) implements Reading {}
    }

    static Reading read(List<String> names) {
        var places = new EnumMap<LeadColumn, Integer>(LeadColumn.class);
        var unknown = new ArrayList<String>();
        for (var place = 0; place < names.size(); place++) {
            var name = names.get(place);
            var column = LeadColumn.called(name);
            var isRead = column.isPresent() && places.putIfAbsent(column.get(), place) == null;
            if (!isRead && !name.isEmpty() && !LeadColumn.isForPeople(name)) {
                unknown.add(name);
            }
        }
        return places.containsKey(LeadColumn.COMPANY)
                ? new Reading.Fine(new LeadHeader(places, unknown, names.size()))
                : new Reading.Wrong("The first line names the columns, and one of them has to be “Company”."
                        + " /lead import template gives you a file with all of them.");
    }

    String cell(List<String> cells, LeadColumn column) {
        return Optional.ofNullable(places.get(column)).map(cells::get).orElse("");
    }
}
