import math

chunks, m = eval(input()), float(input())
k = len(chunks[0])
executed = []
for t in range(len(chunks)):
    predictions = [chunks[s][t - s] for s in range(max(0, t - k + 1), t + 1)]
    weights = [math.exp(-m * i) for i in range(len(predictions))]
    executed.append(round(sum(w * a for w, a in zip(weights, predictions)) / sum(weights), 4))
print(executed)
