import numpy as np


def beam_search(start, eos, P, beam_width, max_len, alpha):
    """Best sequence that a beam search finds in a first-order model, scored by log-probability over length ** alpha.

    P: (V, V) next-token probabilities, row = last token. Returns the generated ids and the score.
    """
    log_P = np.log(P)
    beams = [([], 0.0)]
    finished = []
    for _ in range(max_len):
        candidates = []
        for tokens, log_prob in beams:
            last = tokens[-1] if tokens else start
            candidates += [(tokens + [token], log_prob + log_P[last, token]) for token in range(len(P))]
        candidates.sort(key=lambda candidate: candidate[1], reverse=True)
        kept = candidates[:beam_width]
        finished += [beam for beam in kept if beam[0][-1] == eos]
        beams = [beam for beam in kept if beam[0][-1] != eos]
        if not beams:
            break

    scored = [(tokens, log_prob / len(tokens) ** alpha) for tokens, log_prob in finished + beams]
    return max(scored, key=lambda beam: beam[1])


if __name__ == "__main__":
    start = int(input())
    eos = int(input())
    P = np.array(eval(input()), dtype=float)
    beam_width = int(input())
    max_len = int(input())
    alpha = float(input())
    tokens, score = beam_search(start, eos, P, beam_width, max_len, alpha)
    print((tokens, round(float(score), 4)))
