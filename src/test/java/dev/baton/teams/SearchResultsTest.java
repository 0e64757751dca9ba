package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a search beside the message box answers. */
class SearchResultsTest {

    @Test
    void where_nothing_was_found_it_says_what_to_try_and_for_whom_searching_is() {
        assertThat(SearchResults.of(mock(Drawing.class), List.of()).body())
                .asString()
                .contains("Nothing was found", "Try the first letters", "for members, not for guests");
    }
}
