/** View of the map: a zoom shared by several maps, and requests to show a place. */
import { type ZoomTransform, zoomIdentity } from "d3";

/** Request to show a place, given by its index. */
export interface Focus {
  place: number;
}

/** Zoom shared by several maps. */
export class SharedView {
  private transform: ZoomTransform = zoomIdentity;
  private readonly listeners = new Set<(transform: ZoomTransform, from: unknown) => void>();

  get now(): ZoomTransform {
    return this.transform;
  }

  set(transform: ZoomTransform, from: unknown): void {
    this.transform = transform;
    this.listeners.forEach((listener) => listener(transform, from));
  }

  listen(listener: (transform: ZoomTransform, from: unknown) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
