import math


def rnn_forward(xs, h0, Wx, Wh, b):
    h = h0
    hidden_states = []
    for x in xs:
        h = [
            math.tanh(
                sum(w * value for w, value in zip(Wx[j], x))
                + sum(w * value for w, value in zip(Wh[j], h))
                + b[j]
            )
            for j in range(len(b))
        ]
        hidden_states.append([round(value, 4) for value in h])
    return hidden_states


if __name__ == "__main__":
    print(rnn_forward(*[eval(input()) for _ in range(5)]))
