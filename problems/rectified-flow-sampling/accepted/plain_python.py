import math


def rectified_flow_sampling(x0, W, u, c, z, mean, std):
    def velocity(x, t):
        return [sum(a * row[d] for a, row in zip(x, W)) + t * u[d] + c[d] for d in range(len(x))]

    times = [0.0] + sorted(1 / (1 + math.exp(-mean - std * draw)) for draw in z) + [1.0]

    def euler(x, t, h):
        return [a + h * v for a, v in zip(x, velocity(x, t))]

    def heun(x, t, h):
        ahead = velocity(euler(x, t, h), t + h)
        return [a + h * (v + w) / 2 for a, v, w in zip(x, velocity(x, t), ahead)]

    def follow(step, x):
        for start, end in zip(times[:-1], times[1:]):
            x = step(x, start, end - start)
        return x

    return times, [follow(euler, x) for x in x0], [follow(heun, x) for x in x0]


if __name__ == "__main__":
    values = [eval(input()) for _ in range(7)]
    print(rectified_flow_sampling(*values))
