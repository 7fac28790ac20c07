def route(scores, bias, k, gamma):
    E = len(bias)
    chosen, gates, load = [], [], [0] * E
    for row in scores:
        best = sorted(sorted(range(E), key=lambda i: row[i] + bias[i], reverse=True)[:k])
        total = sum(row[i] for i in best)
        chosen.append(best)
        gates.append([row[i] / total for i in best])
        for i in best:
            load[i] += 1
    mean = len(scores) * k / E
    return chosen, gates, [b + gamma * ((c < mean) - (c > mean)) for b, c in zip(bias, load)]


if __name__ == "__main__":
    print(route(eval(input()), eval(input()), int(input()), float(input())))
