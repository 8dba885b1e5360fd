"""Scores a retriever against a golden set. Needs Python 3.9 and nothing else.

Run it as it is to see a toy example; then put your own search behind
`search` and your own questions into `GOLDEN`.
"""

import math

DOCUMENTS = {
    "returns.md": "return an item within 30 days for a full refund",
    "shipping.md": "standard shipping takes three to five working days",
    "warranty.md": "error code E42 is covered by the two year warranty",
}

# A question and the sources that hold its answer.
GOLDEN = [
    ("how long do I have to return an item", {"returns.md"}),
    ("what does error code E42 mean for me", {"warranty.md"}),
    ("when will my parcel arrive", {"shipping.md"}),
]


def search(question, k):
    """The k best sources, best first. Replace this with your own search."""
    words = set(question.lower().split())
    ranked = sorted(
        DOCUMENTS,
        key=lambda name: (-len(words & set(DOCUMENTS[name].split())), name),
    )
    return ranked[:k]


#region hit-rate
def hit_rate(golden, search, k):
    """Share of questions with a needed source among the first k."""
    hits = sum(bool(set(search(q, k)) & wanted) for q, wanted in golden)
    return hits / len(golden)


def mean_reciprocal_rank(golden, search, k):
    """Mean of 1 / rank of the first needed source; 0 when it is missing."""
    total = 0.0
    for question, wanted in golden:
        for rank, source in enumerate(search(question, k), start=1):
            if source in wanted:
                total += 1 / rank
                break
    return total / len(golden)
#endregion


#region margin
def margin(share, items):
    """Half the width of the 95% range of a share, normal approximation."""
    return 1.96 * math.sqrt(share * (1 - share) / items)
#endregion


def main():
    for k in (1, 2):
        rate = hit_rate(GOLDEN, search, k)
        mrr = mean_reciprocal_rank(GOLDEN, search, k)
        print(f"top {k}: hit rate {rate:.2f}, MRR {mrr:.2f}")
    print(f"93% of 68 items: plus or minus {100 * margin(0.93, 68):.0f} points")


if __name__ == "__main__":
    main()
