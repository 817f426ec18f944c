package org.hearsay.article.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.article.extraction.Extracting.lines;
import static org.hearsay.article.extraction.Extracting.problems;
import static org.hearsay.article.extraction.Extracting.text;

import java.time.LocalDate;
import org.hearsay.article.Block;
import org.hearsay.article.Extraction;
import org.hearsay.article.Published;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final String LONG =
            "The gates of the weir were opened at dawn on Tuesday, engineers said, hours before the river rose.";

    @Test
    void theTextIsTheInputCharacterForCharacter() {
        String input = "\r\n  A headline \uD83D\uDE00\r\n\r\n" + LONG + "\t\r\n\u00A0\r\n" + LONG + "\r\n\r\n\r\n";
        Extraction extraction = text(input);
        assertThat(extraction.article().text().toString()).isEqualTo(input);
        assertThat(extraction.article().title()).isEqualTo("A headline \uD83D\uDE00");
        assertThat(extraction.article().blocks()).hasSize(3);
    }

    @Test
    void aTextIsTitledDatedSignedAndRidOfWhatIsNotTheArticle() {
        String input = """
                Council says nobody ordered the gates opened

                By Ada Vane and Bo Lind

                3 May 2024

                %1$s

                See also: Ten rivers to see before you die

                A short heading

                %1$s
                Advertisement
                %1$s

                - The first point
                - The second point

                Sign up for our newsletter and never miss a flood.

                © 2024 The Harlow Bugle

                Leave a Reply

                I was there and saw it all, the gates were opened by the ducks, nobody else was near them at the time.

                Nonsense, said nobody ever.
                """.formatted(LONG);
        Extraction extraction = text(input);
        assertThat(lines(extraction)).isEqualTo("""
                title: Council says nobody ordered the gates opened
                byline: By Ada Vane and Bo Lind
                date: 3 May 2024
                paragraph: %1$s
                excluded related-link: See also: Ten rivers to see before you die
                heading: A short heading
                paragraph: %1$s
                excluded advertisement: Advertisement
                paragraph: %1$s
                list-item: - The first point
                list-item: - The second point
                excluded newsletter: Sign up for our newsletter and never miss a flood.
                excluded legal: © 2024 The Harlow Bugle
                excluded comments: Leave a Reply
                excluded comments: I was there and saw it all, the gates were opened by the ducks, nobody else was near \
                them at the time.
                excluded comments: Nonsense, said nobody ever.""".formatted(LONG));
        assertThat(extraction.article().byline()).containsExactly("Ada Vane", "Bo Lind");
        assertThat(extraction.article().published())
                .isEqualTo(new Published(LocalDate.of(2024, 5, 3), Published.From.TEXT));
        assertThat(extraction.article().language()).isEqualTo("en");
        assertThat(extraction.problems()).isEmpty();
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        Extraction extraction = text("""
                The gates of the weir were opened at dawn on
                Tuesday, engineers said, hours before the river
                rose over its banks and into the lower town. The
                mayor denied it.

                Nobody has said who gave the order.
                """);
        assertThat(extraction.article().blocks()).hasSize(2);
    }

    @Test
    void linesWithoutBlankOnesBetweenAreParagraphs() {
        Extraction extraction = text(LONG.repeat(2) + "\n" + LONG + "\n" + LONG.repeat(3) + "\n");
        assertThat(extraction.article().blocks()).hasSize(3).allMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    }

    @Test
    void aHeadlineMayEndInAFullStopWhereTheTextsShapeShowsIt() {
        Extraction extraction = text("Court will not hear the ducks.\n\n" + LONG.repeat(2) + "\n");
        assertThat(extraction.article().title()).isEqualTo("Court will not hear the ducks.");
    }

    @Test
    void aParagraphAloneIsNoTitle() {
        assertThat(text("The mayor said no.").article().title()).isNull();
        assertThat(lines(text(LONG + "\n\n" + LONG))).doesNotContain("title");
    }

    @Test
    void sentencesThatBeginLikeLabelsAreText() {
        for (String sentence : new String[] {
            "Related parties denied it, the auditor said.",
            "More than two hundred people were there, police said.",
            "See also what the mayor wrote in his letter, she told the court.",
            "Share prices fell after the statement, the exchange said.",
            "Comments by the minister were not welcome, he admitted.",
        }) {
            assertThat(lines(text("A headline\n\n" + LONG + "\n\n" + sentence + "\n")))
                    .contains("paragraph: " + sentence);
        }
    }

    @Test
    void whatFollowsAnEarlyCallForCommentsIsKept() {
        String input = "Leave a comment\n\n" + LONG + "\n\n" + LONG + "\n";
        assertThat(lines(text(input))).isEqualTo("""
                excluded comments: Leave a comment
                paragraph: %1$s
                paragraph: %1$s""".formatted(LONG));
    }

    @Test
    void anEmptyInputHasNoArticle() {
        assertThat(problems(text(" \n\t\n"))).containsExactly("no article found: the input is empty");
    }

    @Test
    void anotherLanguageIsSaid() {
        Extraction extraction = text("Die Stadt hat nicht gesagt, wer die Öffnung der Tore angeordnet hat, und der"
                + " Bürgermeister war am Dienstag für eine Stellungnahme nicht zu erreichen.\n");
        assertThat(extraction.article().language()).isEqualTo("de");
        assertThat(problems(extraction))
                .containsExactly("the article is in another language (de): statements are read in English only so far");
    }
}
