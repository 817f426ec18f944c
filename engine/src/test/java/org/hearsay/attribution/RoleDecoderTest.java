package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.RoleDecoder.Roles;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class RoleDecoderTest {

    private static final Text TEXT = Text.of("Mira said the water came at night");

    private final float[] scores = new float[(2 * RoleModel.REACH + 1) * Role.COLUMNS.size()];
    private final Window window = new Windows(WordPiece.released())
            .of(TEXT, List.of(TEXT.whole()), Windows.CORE)
            .getFirst();
    private final int anchor = piece("said");

    private int piece(String word) {
        int index = (" " + TEXT + " ").indexOf(" " + word + " ");
        for (int i = 0; i < window.size(); i++) {
            if (window.pieces().start(i) == index && !window.pieces().span(i).isEmpty()) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }

    private void score(String word, Role role, float score) {
        int row = piece(word) - anchor + RoleModel.REACH;
        scores[row * Role.COLUMNS.size() + role.column()] = score;
    }

    private List<String> decode(double change, Role role) {
        Roles roles = new RoleDecoder(change).decode(TEXT, new CueRoles(window, anchor, 0.9, scores));
        return roles.of(role).stream().map(TEXT::slice).toList();
    }

    private void chooseNothing() {
        for (int row = 0; row < 2 * RoleModel.REACH + 1; row++) {
            scores[row * Role.COLUMNS.size()] = 5;
        }
    }

    @Test
    void wordsOfOneRoleInARowAreOneSpan() {
        chooseNothing();
        score("Mira", Role.SOURCE, 10);
        score("said", Role.CUE, 10);
        for (String word : Arrays.asList("the", "water", "came", "at", "night")) {
            score(word, Role.CONTENT, 10);
        }
        assertThat(decode(0, Role.SOURCE)).containsExactly("Mira");
        assertThat(decode(0, Role.CUE)).containsExactly("said");
        assertThat(decode(0, Role.CONTENT)).containsExactly("the water came at night");
    }

    @Test
    void aWordThatIsNotChosenPartsASpan() {
        chooseNothing();
        for (String word : Arrays.asList("the", "water", "at", "night")) {
            score(word, Role.CONTENT, 10);
        }
        assertThat(decode(0, Role.CONTENT)).containsExactly("the water", "at night");
    }

    @Test
    void thePriceOfChangeMendsASpanThatIsAllButWhole() {
        chooseNothing();
        for (String word : Arrays.asList("the", "water", "at", "night")) {
            score(word, Role.CONTENT, 10);
        }
        score("came", Role.CONTENT, 4);
        assertThat(decode(0, Role.CONTENT)).containsExactly("the water", "at night");
        assertThat(decode(1, Role.CONTENT)).containsExactly("the water came at night");
    }

    @Test
    void contentIsDearerToEndThanASource() {
        chooseNothing();
        score("Mira", Role.SOURCE, 10);
        score("came", Role.CONTENT, 7);
        assertThat(decode(1, Role.SOURCE)).containsExactly("Mira");
        assertThat(decode(1, Role.CONTENT)).isEmpty();
        assertThat(decode(0, Role.CONTENT)).containsExactly("came");
    }

    @Test
    void aNameIsNotCutBetweenTwoRoles() {
        Text text = Text.of("It was then that Mira Lund said so");
        Window named = new Windows(WordPiece.released())
                .of(text, List.of(text.whole()), Windows.CORE)
                .getFirst();
        int said = named.size() - 3;
        float[] logits = new float[scores.length];
        for (int i = 0; i < named.size(); i++) {
            String piece = text.slice(named.pieces().span(i));
            Role role = "Lund".startsWith(piece) && !piece.isEmpty() ? Role.SOURCE : Role.NONE;
            logits[(i - said + RoleModel.REACH) * Role.COLUMNS.size() + role.column()] = 10;
            if (piece.equals("Mira")) {
                logits[(i - said + RoleModel.REACH) * Role.COLUMNS.size() + Role.SOURCE.column()] = 9;
            }
        }
        Roles roles = new RoleDecoder(0.5).decode(text, new CueRoles(named, said, 0.9, logits));
        assertThat(roles.of(Role.SOURCE).stream().map(text::slice)).containsExactly("Mira Lund");
    }

    @Test
    void aCueWithoutAnyRoleHasNoCertainty() {
        chooseNothing();
        Roles roles = new RoleDecoder(1).decode(TEXT, new CueRoles(window, anchor, 0.9, scores));
        assertThat(roles.spans()).isEmpty();
        assertThat(roles.certainty()).isZero();
    }
}
