import math


def kl(p, q):
    return sum(a * math.log(a / b) for a, b in zip(p, q) if a > 0)


def optimal_discriminator(p_data, p_g):
    d = [a / (a + b) if a + b > 0 else 0.5 for a, b in zip(p_data, p_g)]
    value = sum(a * math.log(k) for a, k in zip(p_data, d) if a > 0)
    value += sum(b * math.log(b / (a + b)) for a, b in zip(p_data, p_g) if b > 0)
    m = [(a + b) / 2 for a, b in zip(p_data, p_g)]
    return [round(k, 4) for k in d], round(value, 4), round(kl(p_data, m) / 2 + kl(p_g, m) / 2, 4)


if __name__ == "__main__":
    print(optimal_discriminator(eval(input()), eval(input())))
