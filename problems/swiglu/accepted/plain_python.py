import math


def swiglu(x, W_gate, W_up, W_down):
    def product(A, B):
        return [[sum(a * b for a, b in zip(row, column)) for column in zip(*B)] for row in A]

    gate, up = product(x, W_gate), product(x, W_up)
    hidden = [[g / (1 + math.exp(-g)) * u for g, u in zip(a, b)] for a, b in zip(gate, up)]
    return product(hidden, W_down)


if __name__ == "__main__":
    print(swiglu(eval(input()), eval(input()), eval(input()), eval(input())))
