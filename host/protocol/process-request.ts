import { apiNotFound, HostError, invalidArgument } from './host-error';

/** An object of Excel's model: its public PascalCase members are what the protocol may name. */
export abstract class HostObject {
  /** Name of the class in Office.js, for the table of API versions. */
  abstract readonly apiClass: string;
  /** What Instantiate answers. */
  instance(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `items/...` is loaded member by member. */
export interface HostCollection {
  hostItems(): HostObject[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: { Arguments?: unknown[]; ReferencedObjectPathIds?: number[] };
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ObjectPath['ArgumentInfo'];
  QueryInfo?: { Select?: string[] };
}

export interface RequestBody {
  Actions?: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export interface RequestSurroundings {
  root: HostObject;
  kept: Map<string, HostObject>;
  /** Throws ApiNotFound for a member above the played requirement set. */
  checkMember(apiClass: string, member: string): void;
  /** Throws to make the request fail before this action. */
  beforeAction(action: Action, index: number): void;
}

type Members = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** One request: paths are resolved when first needed, each once. */
class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly around: RequestSurroundings,
  ) {}

  private args(info: ObjectPath['ArgumentInfo']): unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return reference ? this.object(reference) : value;
    });
  }

  private invoke(target: HostObject, name: string, args: unknown[]): unknown {
    this.checkName(target, name);
    const member = (target as unknown as Members)[name];
    if (typeof member !== 'function') throw apiNotFound(`${target.apiClass}.${name}`);
    return (member as (...values: unknown[]) => unknown).apply(target, args);
  }

  private checkName(target: HostObject, name: string): void {
    if (!/^_?[A-Z]/.test(name) || !(name in target)) throw apiNotFound(`${target.apiClass}.${name}`);
    if (!name.startsWith('_')) this.around.checkMember(target.apiClass, name);
  }

  private get(target: HostObject, name: string): unknown {
    this.checkName(target, name);
    return (target as unknown as Members)[name];
  }

  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths?.[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const made = this.make(path);
    this.objects.set(id, made);
    return made;
  }

  private make(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === 1) return this.around.root;
    if (path.ObjectPathType === 6) {
      const kept = this.around.kept.get(String(this.args(path.ArgumentInfo)[0] ?? path.Name));
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid.');
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case 3:
        return this.invoke(parent, path.Name, args) as HostObject | null;
      case 4:
        return this.get(parent, path.Name) as HostObject;
      case 5:
        return this.invoke(parent, 'GetItem', args) as HostObject;
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }

  private query(target: HostObject, select: string[] | undefined): Record<string, unknown> {
    if ('hostItems' in target) {
      const items = (target as unknown as HostCollection).hostItems();
      return { _Items: items.map((item) => ({ ...item.instance(), ...this.query(item, select) })) };
    }
    const answer: Record<string, unknown> = { ...target.instance() };
    for (const path of select ?? scalarsOf(target)) {
      const [first = '', ...rest] = path.split('/').filter((part) => part !== '$none');
      if (first === '') continue;
      const name = pascal(first);
      const value = this.get(target, name);
      if (value instanceof HostObject) {
        const inner = this.query(value, rest.length > 0 ? [rest.join('/')] : undefined);
        answer[name] = { ...(answer[name] as object | undefined), ...inner };
      } else if (typeof value === 'function' || rest.length > 0) {
        throw invalidArgument(`load: ${path}`);
      } else answer[name] = value;
    }
    return answer;
  }

  act(action: Action): unknown {
    // A trace belongs to no object: it marks the place after which the client attaches a handler.
    if (action.ActionType === 5) return null;
    const target = this.object(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case 1:
        return target.instance();
      case 2:
        return this.query(target, action.QueryInfo?.Select);
      case 3:
        if (action.Name === '_KeepReference') {
          // Never an id that is still in use.
          const reference = `object#${lastKept(this.around.kept) + 1}`;
          this.around.kept.set(reference, target);
          return { _ReferenceId: reference };
        }
        return this.invoke(target, action.Name, this.args(action.ArgumentInfo)) ?? null;
      case 4: {
        this.checkName(target, action.Name);
        if (!Reflect.set(target, action.Name, this.args(action.ArgumentInfo)[0]))
          throw invalidArgument(`${target.apiClass}.${action.Name} is read-only`);
        return null;
      }
      default:
        return null;
    }
  }
}

function lastKept(kept: Map<string, HostObject>): number {
  return Math.max(0, ...[...kept.keys()].map((id) => Number(id.split('#')[1])));
}

/** Names of the scalar properties that a plain `load()` gives. */
function scalarsOf(target: HostObject): string[] {
  const names: string[] = [];
  for (let proto = Object.getPrototypeOf(target) as object; proto !== Object.prototype;) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (get && /^[A-Z]/.test(name) && !((target as unknown as Members)[name] instanceof HostObject))
        names.push(name);
    proto = Object.getPrototypeOf(proto) as object;
  }
  return names;
}

/** Runs the actions of a request in order; the first failure ends it, and what was done before stays done. */
export function processRequest(body: RequestBody, around: RequestSurroundings): ResponseBody {
  const run = new RequestRun(body, around);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of (body.Actions ?? []).entries()) {
    try {
      around.beforeAction(action, index);
      const Value = run.act(action);
      response.Results.push({ ActionId: action.Id, Value });
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
    } catch (thrown) {
      // A fault of the host itself must reach the caller, who would wait for an answer for ever.
      const error =
        thrown instanceof HostError
          ? thrown
          : new HostError('GeneralException', String((thrown as Error).stack), 500);
      response.Error = {
        Code: error.code,
        Message: error.message,
        Location: action.Name,
        ActionIndex: index,
        HttpStatusCode: error.status,
      };
      break;
    }
  }
  return response;
}
