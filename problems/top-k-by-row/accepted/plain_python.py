x = eval(input())
k = int(input())
columns = [sorted(range(len(row)), key=lambda j: -row[j])[:k] for row in x]
print(([[row[j] for j in chosen] for row, chosen in zip(x, columns)], columns))
